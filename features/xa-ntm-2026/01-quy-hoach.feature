# language: vi
Tính năng: Tiêu chí 1. Quy hoạch (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 1.1 Có quy hoạch chung xã hoặc quy hoạch đô thị được phê duyệt, được công bố công …

    Khung tình huống: Có quy hoạch chung xã được phê duyệt
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là không
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Có quy hoạch đô thị được phê duyệt
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là không
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | chưa đạt |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Quy hoạch được công bố công khai đúng thời hạn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Đã ban hành kế hoạch thực hiện quy hoạch
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Xã có nhu cầu bố trí, sắp xếp ổn định dân cư
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả |
        | 1    | không   | đạt     |
        | 1    | có      | đạt     |
        | 2    | không   | đạt     |
        | 2    | có      | đạt     |
        | 3    | không   | đạt     |
        | 3    | có      | đạt     |

    Khung tình huống: Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 1.2 Có quy hoạch chi tiết xây dựng trung tâm xã hoặc quy hoạch chi tiết điểm dân …

    Khung tình huống: Có quy hoạch chi tiết xây dựng trung tâm xã hoặc điểm dân cư mới (51/2025)
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy hoạch chi tiết xây dựng trung tâm xã hoặc điểm dân cư mới (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

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
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | không áp dụng  |

  Quy tắc: 1.3 Có quy chế quản lý kiến trúc được phê duyệt hoặc được tích hợp trong quy …

    Khung tình huống: Có quy chế quản lý kiến trúc, riêng hoặc tích hợp trong quy hoạch chung xã
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có quy chế quản lý kiến trúc, riêng hoặc tích hợp trong quy hoạch chung xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.3" <kết quả>

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
      Thì chỉ tiêu "1.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | không áp dụng  |
