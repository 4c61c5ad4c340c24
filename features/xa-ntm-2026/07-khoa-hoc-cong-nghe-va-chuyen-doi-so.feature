# language: vi
Tính năng: Tiêu chí 7. Khoa học công nghệ và Chuyển đổi số (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 7.1 Điểm bưu chính phục vụ công cộng và chính quyền số tại địa bàn

    Khung tình huống: Có điểm bưu chính phục vụ công cộng và chính quyền số tại địa bàn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có điểm bưu chính phục vụ công cộng và chính quyền số tại địa bàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.1" <kết quả>

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
      Thì chỉ tiêu "7.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 7.2 Tỷ lệ số hóa dữ liệu về nông nghiệp và môi trường

    Khung tình huống: Tỷ lệ số hóa dữ liệu về nông nghiệp và môi trường
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ số hóa dữ liệu về nông nghiệp và môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "7.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 7.3 Triển khai hiệu quả hoạt động thương mại điện tử

    Khung tình huống: Hoạt động thương mại điện tử được triển khai hiệu quả
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hoạt động thương mại điện tử được triển khai hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | không áp dụng  |
        | 3    | có      | không áp dụng  |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | không áp dụng  |

  Quy tắc: 7.4 Có mô hình thôn thông minh

    Khung tình huống: Số mô hình thôn thông minh (51/2025)
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Số mô hình thôn thông minh (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | không áp dụng  |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "7.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | không áp dụng  |
