# language: vi
Tính năng: Tiêu chí 1. Quy hoạch (Phường xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 1.1 Có quy hoạch chung xã hoặc quy hoạch đô thị được phê duyệt[1], được công bố công khai đúng thời hạn và ban hành kế hoạch thực hiện quy hoạch

    Khung tình huống: Có hay không: Có quy hoạch chung xã được phê duyệt
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là không
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có quy hoạch đô thị được phê duyệt
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là không
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có quy hoạch chung xã được phê duyệt
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là không
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Quy hoạch được công bố công khai đúng thời hạn
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Đã ban hành kế hoạch thực hiện quy hoạch
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có nhu cầu bố trí, sắp xếp ổn định dân cư
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là không
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là có
      Và số liệu "Có quy hoạch đô thị được phê duyệt" là có
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 1.2 Có quy hoạch chi tiết xây dựng trung tâm xã hoặc quy hoạch chi tiết điểm dân cư mới

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch chi tiết xây dựng trung tâm xã hoặc điểm dân cư mới (51/2025)" là có
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 1.3 Có quy chế quản lý kiến trúc được phê duyệt hoặc được tích hợp trong quy hoạch chung xã

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có quy chế quản lý kiến trúc, riêng hoặc tích hợp trong quy hoạch chung xã" là có
      Khi đánh giá
      Thì chỉ tiêu "1.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
