# language: vi
Tính năng: Tiêu chí 5. Văn hóa, Giáo dục, Y tế (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 5.1 Xã đạt tiêu chí về phát triển văn hóa

    Khung tình huống: Xã đạt tiêu chí về phát triển văn hóa
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xã đạt tiêu chí về phát triển văn hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 5.2 Xã đạt tiêu chí về phát triển giáo dục

    Khung tình huống: Xã đạt tiêu chí về phát triển giáo dục
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xã đạt tiêu chí về phát triển giáo dục" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "5.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 5.3 Xã đạt tiêu chí quốc gia về y tế

    Khung tình huống: Xã đạt tiêu chí quốc gia về y tế áp dụng từ năm 2026
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xã đạt tiêu chí quốc gia về y tế áp dụng từ năm 2026" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 5.4 Trạm y tế xã theo mô hình đơn vị sự nghiệp công lập, bảo đảm cung ứng dịch vụ …

    Khung tình huống: Trạm y tế xã là đơn vị sự nghiệp công lập, cung ứng dịch vụ cơ bản, thiết yếu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Trạm y tế xã là đơn vị sự nghiệp công lập, cung ứng dịch vụ cơ bản, thiết yếu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
